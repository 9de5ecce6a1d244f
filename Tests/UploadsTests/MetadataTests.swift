import Foundation
import HTTPTypes
import Testing
import Uploads

@Suite("What a sender says about a file")
struct MetadataTests {
    private func name(_ text: String) throws -> String {
        try UploadMetadata(header: "filename " + Data(text.utf8).base64EncodedString(), limit: 4096).name
    }

    @Test(
        "a name is what can be shown and saved, whatever was tried with it",
        arguments: [
            ("dinner.mp4", "dinner.mp4"), ("../../etc/passwd", "passwd"), ("/etc/passwd", "passwd"),
            ("..\\..\\boot.ini", "boot.ini"), ("..", "video"), (".", "video"), ("", "video"), ("a/", "a"),
            (".htaccess", "htaccess"), ("a\u{0}b\r\nc.mp4", "abc.mp4"), ("ann\u{202E}4pm.exe", "ann4pm.exe"),
            ("  Soupe à l’oignon.mov ", "Soupe à l’oignon.mov"), ("///", "video"), ("日本.mp4", "日本.mp4"),
            ("\u{feff}x\u{200b}", "x"), ("C:\\Videos\\x.mp4", "x.mp4"),
        ]
    )
    func names(sent: String, kept: String) throws { #expect(try name(sent) == kept) }

    @Test("a name has at most 200 bytes and ends between characters")
    func longName() throws {
        let kept = try name(String(repeating: "ä", count: 500))
        #expect(kept == String(repeating: "ä", count: 100))
    }

    @Test("pairs come out, a value may be missing, others than UTF-8 are passed over")
    func pairs() throws {
        let metadata = try UploadMetadata(header: "name YQ==, filetype dmlkZW8vbXA0,flag,odd /w==", limit: 4096)
        #expect(metadata.values == ["name": "a", "filetype": "video/mp4", "flag": ""])
        #expect(metadata.name == "a" && metadata.type == "video/mp4")
    }

    @Test(
        "a type that is none is left out",
        arguments: ["video", "video/", "/mp4", "a/b/c", "text/html; x", "v\u{0}/m", "ä/b"]
    )
    func types(text: String) throws {
        let header = "filetype " + Data(text.utf8).base64EncodedString()
        #expect(try UploadMetadata(header: header, limit: 4096).type == nil)
    }

    @Test(
        "what is no metadata is malformed",
        arguments: ["a b c", "a =", ",", "a YQ==,a YQ==", "ä YQ==", "a YQ=", " "]
    )
    func malformed(header: String) {
        let refusal = #expect(throws: UploadRefusal.self) { try UploadMetadata(header: header, limit: 4096) }
        #expect(refusal?.slug == "malformed-header")
    }

    @Test("too much of it is refused")
    func bombs() {
        let long = #expect(throws: UploadRefusal.self) {
            try UploadMetadata(header: "a " + String(repeating: "A", count: 4096), limit: 4096)
        }
        #expect(long?.status.code == 431)
        let many = (0..<400).map { "k\($0)" }.joined(separator: ",")
        #expect(throws: UploadRefusal.self) { try UploadMetadata(header: many, limit: 4096) }
    }
}
