/// A JSON Web Key (RFC 7517), of which only public members are read.
struct WebKey: Decodable, Sendable {
    var kty: String
    var kid: String?
    var use: String?
    var alg: String?
    var crv: String?
    var n: String?
    var e: String?
    var x: String?
    var y: String?
}
