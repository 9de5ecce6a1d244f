import Testing

@testable import LibavMedia

@Suite("A picture that was taken turned")
struct OrientationTests {
    /// Two rows of three pixels.
    private var plane: Plane {
        var plane = Plane(width: 3, height: 2)
        plane.pixels = [
            1, 2, 3,
            4, 5, 6,
        ]
        return plane
    }

    private func upright(_ degrees: Int, mirrored: Bool = false) -> [UInt8] {
        var orientation = Orientation()
        (orientation.degrees, orientation.isMirrored) = (degrees, mirrored)
        let plane = orientation.upright(plane)
        #expect(plane.width == (degrees % 180 == 0 ? 3 : 2))
        return plane.pixels
    }

    @Test("is turned clockwise")
    func turned() {
        #expect(upright(0) == [1, 2, 3, 4, 5, 6])
        #expect(upright(90) == [4, 1, 5, 2, 6, 3])
        #expect(upright(180) == [6, 5, 4, 3, 2, 1])
        #expect(upright(270) == [3, 6, 2, 5, 1, 4])
    }

    @Test("is mirrored after it was turned")
    func mirrored() {
        #expect(upright(0, mirrored: true) == [3, 2, 1, 6, 5, 4])
        #expect(upright(180, mirrored: true) == [4, 5, 6, 1, 2, 3])
    }
}
