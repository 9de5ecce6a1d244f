extension Quantity {
    /// The number a cook would write for so much of `unit`, nil for a count: "1 3/4" for 12/7 eggs, "114" for 800/7 g.
    ///
    /// For showing only. What a spoon, a cup or a scale shows exactly stays exact; anything else goes to the nearest
    /// eighth or third, a whole gram, or half of one below 20.
    public func readable(as unit: Unit?) -> Quantity { map { $0.readable(as: unit) } ?? self }
}

extension Rational {
    fileprivate func readable(as unit: Unit?) -> Rational {
        guard numerator > 0, doubleValue < 1e9 else { return self }
        guard unit?.system == .metric else { return kitchenFraction }
        // "1/8 l" and "1/3 l" are on every measuring jug.
        let isPart = [.kilogram, .liter, .deciliter].contains(unit) || doubleValue < 1
        if [1, 2, 4].contains(denominator) || isPart && [3, 8].contains(denominator) { return self }
        let step = isPart ? Rational(1, 100) : doubleValue < 20 ? Rational(1, 2) : Rational(1)
        return rounded(to: [step])
    }

    private var kitchenFraction: Rational {
        if [1, 2, 3, 4, 6, 8, 16].contains(denominator) { return self }
        return rounded(to: doubleValue < 10 ? [Rational(1, 8), Rational(1, 3)] : [Rational(1, 2)])
    }

    /// The nearest multiple of one of the steps; itself where that is nothing.
    private func rounded(to steps: [Rational?]) -> Rational {
        let multiples = steps.compactMap { $0.flatMap(rounded(toMultipleOf:)) }.filter { $0.numerator > 0 }
        let nearest = multiples.min { abs($0.doubleValue - doubleValue) < abs($1.doubleValue - doubleValue) }
        return nearest ?? self
    }
}
