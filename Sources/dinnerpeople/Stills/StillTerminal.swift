import Foundation

/// The terminal on standard output, if it is one that takes pictures.
struct StillTerminal: Sendable {
    var stills: StillProtocol
    var cells: StillCells

    /// Milliseconds that a terminal has to say what it can do; those at the other end of a slow line are shown time codes.
    private static let patience = 250

    /// nil where standard output is no terminal, or one that takes no pictures, or where `NO_COLOR` is set.
    static func standardOutput(environment: [String: String] = ProcessInfo.processInfo.environment) -> StillTerminal? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        let stills: StillProtocol?
        switch known(environment) {
        case .yes(let known): stills = known
        case .no: stills = nil
        case .ask: stills = ask()
        }
        return stills.map { StillTerminal(stills: $0, cells: StillCells.ofStandardOutput()) }
    }

    enum Known: Hashable {
        case yes(StillProtocol)
        case no
        /// It has to say so itself.
        case ask
    }

    /// What the environment tells. Within tmux and screen it is that of the terminal around them, which says nothing.
    static func known(_ environment: [String: String]) -> Known {
        let name = environment["TERM"] ?? ""
        guard (environment["NO_COLOR"] ?? "").isEmpty, !name.isEmpty, name != "dumb", name != "linux" else {
            return .no
        }
        let isNested = environment["TMUX"] != nil || name.hasPrefix("screen") || name.hasPrefix("tmux")
        guard !isNested else { return .ask }
        if environment["KITTY_WINDOW_ID"] != nil || name == "xterm-kitty" || name == "xterm-ghostty" {
            return .yes(.kitty)
        }
        switch environment["TERM_PROGRAM"] {
        case "iTerm.app", "WezTerm": return .yes(.iTerm2)
        case "ghostty": return .yes(.kitty)
        case "Apple_Terminal": return .no
        default: return .ask
        }
    }

    /// Asks the terminal itself. What it answers is not shown; what is typed meanwhile is lost.
    private static func ask() -> StillProtocol? {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        // A program in the background may not read, and would be stopped.
        guard tcgetpgrp(terminal) == getpgrp() else { return nil }
        var usual = termios()
        guard tcgetattr(terminal, &usual) == 0 else { return nil }
        var silent = usual
        silent.c_lflag &= ~tcflag_t(ICANON | ECHO)
        guard tcsetattr(terminal, TCSANOW, &silent) == 0 else { return nil }
        defer { tcsetattr(terminal, TCSANOW, &usual) }
        let question = Array(TerminalAnswers.question.utf8)
        guard write(terminal, question, question.count) == question.count else { return nil }
        return answers(from: terminal).stills
    }

    private static func answers(from terminal: Int32) -> TerminalAnswers {
        var answers = TerminalAnswers()
        let begin = ContinuousClock.now
        var bytes = [UInt8](repeating: 0, count: 256)
        while !answers.isComplete {
            let left = patience - Int((ContinuousClock.now - begin) / .milliseconds(1))
            guard left > 0 else { break }
            var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, Int32(left)) > 0 else { break }
            let count = read(terminal, &bytes, bytes.count)
            guard count > 0 else { break }
            answers.take(bytes[..<count])
        }
        return answers
    }
}
