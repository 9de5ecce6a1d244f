public import RecipeDomain

/// What identifiers point to; never instantiated.
public enum SessionEntity {}
public enum APITokenEntity {}
public enum ShareEntity {}

public typealias SessionID = Identifier<SessionEntity>
public typealias APITokenID = Identifier<APITokenEntity>
public typealias ShareID = Identifier<ShareEntity>
