/// How a terminal takes pictures.
enum StillProtocol: Hashable, Sendable {
    /// The kitty graphics protocol (sw.kovidgoyal.net/kitty/graphics-protocol).
    case kitty
    /// iTerm2's inline images (iterm2.com/documentation-images.html).
    case iTerm2
    /// DEC sixel graphics (VT330/VT340 Programmer Reference Manual, volume 2, chapter 14).
    case sixel
}
