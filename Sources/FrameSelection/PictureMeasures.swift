/// What is measured of one picture.
public struct PictureMeasures: Sendable {
    public let thumbnail: Thumbnail
    /// Variance of the Laplacian over every second pixel of every second row; 0 for a picture smaller than the thumbnail.
    public let sharpness: Double

    public init(_ picture: LookPicture) {
        thumbnail = Thumbnail(picture)
        let (width, height) = (picture.width, picture.height)
        var laplacian = (sum: 0.0, squares: 0.0, count: 0.0)
        picture.luma.withUnsafeBufferPointer { luma in
            guard width >= Thumbnail.columns, height >= Thumbnail.rows, luma.count >= width * height else { return }
            for y in stride(from: 1, to: height - 1, by: 2) {
                var sum = 0
                var squares = 0
                for x in stride(from: 1, to: width - 1, by: 2) {
                    let at = y * width + x
                    let value =
                        4 * Int(luma[at]) - Int(luma[at - 1]) - Int(luma[at + 1]) - Int(luma[at - width])
                        - Int(luma[at + width])
                    sum += value
                    squares += value * value
                }
                laplacian.sum += Double(sum)
                laplacian.squares += Double(squares)
                laplacian.count += Double((width - 1) / 2)
            }
        }
        let laplacianMean = laplacian.sum / max(laplacian.count, 1)
        sharpness = max(0, laplacian.squares / max(laplacian.count, 1) - laplacianMean * laplacianMean)
    }
}
