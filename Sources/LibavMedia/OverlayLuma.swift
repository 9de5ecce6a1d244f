/// The darkest and the brightest each pixel was in the looks that show one overlay. What moves behind light letters is
/// gone from the darkest, what moves behind dark ones from the brightest.
struct OverlayLuma {
    /// More looks bring little.
    static let mostLooks = 6

    private(set) var darkest: Plane
    private(set) var brightest: Plane
    private(set) var looks = 1

    init(_ plane: Plane) {
        darkest = plane
        brightest = plane
    }

    /// Takes another look of the same size.
    mutating func add(_ plane: Plane) {
        guard plane.pixels.count == darkest.pixels.count, looks < Self.mostLooks else { return }
        looks += 1
        plane.pixels.withUnsafeBufferPointer { new in
            darkest.pixels.withUnsafeMutableBufferPointer { dark in
                for index in dark.indices { dark[index] = min(dark[index], new[index]) }
            }
            brightest.pixels.withUnsafeMutableBufferPointer { bright in
                for index in bright.indices { bright[index] = max(bright[index], new[index]) }
            }
        }
    }
}
