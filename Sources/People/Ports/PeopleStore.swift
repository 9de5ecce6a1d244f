/// All that is kept of people, for adapters that keep all of it.
public typealias PeopleStore = AccountStore & APITokenLookup & APITokenStore & IdentityStore & PasswordStore
    & SessionStore
    & ShareLookup & ShareStore
