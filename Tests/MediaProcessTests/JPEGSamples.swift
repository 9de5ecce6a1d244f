import Foundation
import Testing

/// JPEGs of kinds that `ffmpeg` doesn't write, as Pillow wrote them: a yellow disc on red (48 × 32), red, and grey (16 × 16).
enum JPEGSamples {
    static func bytes(_ kind: String) throws -> [UInt8] {
        let text = try #require(
            [
                "progressive": progressive, "CMYK": cmyk, "grey": grey,
            ][kind]
        )
        return [UInt8](try #require(Data(base64Encoded: text)))
    }

    /// A progressive picture with its last scan a hundred times more.
    static func manyScans(_ jpeg: [UInt8]) throws -> [UInt8] {
        let start = try #require((0..<jpeg.count - 1).last { jpeg[$0] == 0xff && jpeg[$0 + 1] == 0xda })
        let scan = Array(jpeg[start..<jpeg.count - 2])
        return Array(jpeg[..<start]) + Array(repeatElement(scan, count: 101).joined()) + [0xff, 0xd9]
    }

    private static let progressive = """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNS\
        Mj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P\
        T0//wgARCAAgADADASIAAhEBAxEB/8QAGQAAAgMBAAAAAAAAAAAAAAAABAYBAgMF/8QAFwEBAQEBAAAAAAAAAAAAAAAABAMABf/aAAwD\
        AQACEAMQAAAB5+kdwvSEk4g51vNkXbIqxrmuzGOLMSlr9x7o/8QAGxAAAgMBAQEAAAAAAAAAAAAAAQIAAxEEEhD/2gAIAQEAAQUCzImu\
        V5Wh5DGRkPxKFCeynx0DqRhlb+0ngpBYuE60SxqyvWIetZa5tO5P/8QAGxEAAgMAAwAAAAAAAAAAAAAAAAIDEhMBMVH/2gAIAQMBAT8B\
        kahs5HJckS/Bk3hGlOz/xAAYEQEBAQEBAAAAAAAAAAAAAAACABIBA//aAAgBAgEBPwFvN30UHqY1YUBm/8QAIRAAAQMDBQEBAAAAAAAA\
        AAAAAQACERAhIiMxQVGRUmH/2gAIAQEABj8Ct4oaL9LJ0KzlkIqNw7sLViPvikOUGgNNKI+OESbRvKJ7pLSsm+KzSsuNvxX9X//EACEQ\
        AAICAQQDAQEAAAAAAAAAAAERACFhEDFR8EFxgbHR/9oACAEBAAE/IWx9VAax8uEKFGADitZOQooH1UOmyawf5jabRXBX3dd9aEwmPyEN\
        uAo6CGkEq14Om8VyV81XfcKceMKI7iGM7k9KgHuOYjcD9RW6c1B4rgENj6uf/9oADAMBAAIAAwAAABDzLq8VX//EABkRAAMBAQEAAAAA\
        AAAAAAAAAAABETFBIf/aAAgBAwEBPxCOrvD2tJPdRmah3gcrfZ//xAAZEQADAQEBAAAAAAAAAAAAAAAAAREhMUH/2gAIAQIBAT8QQm9E\
        XaSb0kzqElyE19Z//8QAIRABAAICAQQDAQAAAAAAAAAAARExACFxEEFRYZGhwfD/2gAIAQEAAT8Qtb96/U64ri8jIcQG+fg91k7bQSR9\
        jX1OCLPtjiOScn0Gpp4ab6kCBoFhsk0yjaVBI58MQeoCl2bkdbl6JihSWvJ7wrocE0l9EmAR8DZ0+WIPcoS6dSO9S4WVyLkn13JEGQow\
        uGiCWFSs9GtIkJB7P5xkRgbQF76Yj7wBZ1sYI5JxJgypbRMN7gvKW/aPxGua4rP/2Q==
        """

    private static let cmyk = """
        /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+\
        WmFaUGBKUVJP/8AAFAgAEAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYHCAkKC//EALUQAAIBAwMCBAMF\
        BQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBkaJSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldY\
        WVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeoqaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn\
        6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD06vMK8wr06iiiiiiiiiiiiv/Z
        """

    private static let grey = """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNS\
        Mj5aYVpQYEpRUk//wAALCAAQABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9\
        AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZn\
        aGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP0\
        9fb3+Pn6/9oACAEBAAA/AMiiiiv/2Q==
        """
}
