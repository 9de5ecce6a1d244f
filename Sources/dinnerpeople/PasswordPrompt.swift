import ArgumentParser
import Foundation

/// Gets a new password from whoever runs the program.
enum PasswordPrompt {
    /// Asks twice on a terminal, without showing what is typed; elsewhere the first line of standard input.
    /// Ends with status 1 where there is none, or two different ones.
    static func newPassword() throws -> String {
        guard isatty(STDIN_FILENO) == 1 else {
            guard let line = readLine() else { throw failure("There is no password on standard input.") }
            return line
        }
        let first = try ask("Password (10 characters or more): ")
        guard try ask("Once more: ") == first else { throw failure("These were two different passwords.") }
        return first
    }

    private static func ask(_ question: String) throws -> String {
        FileHandle.standardError.write(Data(question.utf8))
        var before = termios()
        guard tcgetattr(STDIN_FILENO, &before) == 0 else { throw failure("The terminal can't be asked.") }
        var hidden = before
        // Ctrl-C comes as a character, too: the terminal must not be left without its echo.
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        let line = readLine()
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
        Notes.print("")
        guard let line, !line.contains("\u{3}") else { throw ExitCode(130) }
        return line
    }

    private static func failure(_ words: String) -> ExitCode {
        Notes.print(words)
        return ExitCode(1)
    }
}
