import COpenBLAS

/// The matrix products of all-MiniLM-L6-v2 for one text, and nothing else: what OpenBLAS alone takes for them.
struct EncoderShapes {
    private static let (layers, width, inner, heads) = (6, 384, 1536, 12)

    let pieces: Int

    /// Additions and multiplications.
    var operations: Double {
        let dense = 2 * pieces * (4 * Self.width * Self.width + 2 * Self.width * Self.inner)
        return Double(Self.layers * (dense + 4 * pieces * pieces * Self.width))
    }

    /// Seconds on one core, the least of `rounds`; each layer has weights of its own, as the model's have.
    func seconds(rounds: Int) -> Double {
        let weights = (0..<Self.layers).map { _ in [Float](repeating: 0.01, count: Self.inner * Self.width) }
        let input = [Float](repeating: 0.5, count: pieces * Self.inner)
        var output = [Float](repeating: 0, count: max(pieces * Self.inner, pieces * pieces))
        openblas_set_num_threads(1)
        return (0..<rounds).map { _ in
            seconds {
                for layer in weights {
                    for _ in 0..<4 { multiply(input, layer, pieces, Self.width, Self.width, &output) }
                    multiply(input, layer, pieces, Self.inner, Self.width, &output)
                    multiply(input, layer, pieces, Self.width, Self.inner, &output)
                    for _ in 0..<Self.heads {
                        multiply(input, input, pieces, pieces, Self.width / Self.heads, &output)
                        multiply(input, input, pieces, Self.width / Self.heads, pieces, &output)
                    }
                }
            }
        }.min() ?? .nan
    }

    private func seconds(_ body: () -> Void) -> Double {
        let elapsed = ContinuousClock().measure(body)
        return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    }

    private func multiply(_ a: [Float], _ b: [Float], _ m: Int, _ n: Int, _ k: Int, _ c: inout [Float]) {
        cblas_sgemm(
            CblasRowMajor,
            CblasNoTrans,
            CblasTrans,
            blasint(m),
            blasint(n),
            blasint(k),
            1,
            a,
            blasint(k),
            b,
            blasint(k),
            0,
            &c,
            blasint(n)
        )
    }
}
