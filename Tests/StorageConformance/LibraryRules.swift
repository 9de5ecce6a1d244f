import Foundation
import RecipeDomain
import Testing
import VideoWorkflow

/// What every `RecipeLibrary` must do.
public let libraryRules: [ConformanceRule<StorageParts>] = [
    ConformanceRule("a recipe comes back as it was kept, with its video, its run and its time") { parts async throws in
        let before = Date().unixMilliseconds
        let run = try await parts.begin("Süppchen 'a'.mp4")
        let id = try await parts.journal.recipeID(for: run, number: 1)
        try await parts.journal.record([.recipe(id, sampleRecipe("Soup"))], events: [], in: run)
        let stored = try #require(try await parts.library.recipes(of: parts.owner, before: nil, limit: 10).first)
        #expect(stored.id == id)
        #expect(stored.run == run)
        #expect(stored.video != nil)
        #expect(stored.videoName == "Süppchen 'a'.mp4")
        #expect((before...Date().unixMilliseconds).contains(stored.createdUnixMilliseconds))
        #expect(stored.recipe == sampleRecipe("Soup"))
    },
    ConformanceRule("a refined recipe takes the place of the run's own, never that of somebody else's") {
        parts async throws in
        let run = try await parts.begin("soup.mp4")
        let id = try await parts.journal.recipeID(for: run, number: 1)
        try await parts.journal.record([.recipe(id, sampleRecipe("Soup"))], events: [], in: run)
        try await parts.journal.record([.refinedRecipe(id, sampleRecipe("Better soup"))], events: [], in: run)
        #expect(try await parts.titles(of: parts.owner) == ["Better soup"])
        let other = try await parts.begin("other.mp4")
        try await parts.journal.record([.recipe(id, sampleRecipe("Newer soup"))], events: [], in: other)
        try await parts.journal.record([.refinedRecipe(id, sampleRecipe("Late soup"))], events: [], in: run)
        #expect(try await parts.titles(of: parts.owner) == ["Newer soup"])
    },
    ConformanceRule("an empty store has no recipes") { parts async throws in
        #expect(try await parts.titles(of: parts.owner) == [])
        #expect(try await parts.library.recipes(of: parts.owner, withIDPrefix: "0") == [])
        #expect(try await parts.library.stills(of: VideoID()) == [:])
    },
    ConformanceRule("the newest come first, page by page, none twice and none left out") { parts async throws in
        for number in 1...7 {
            _ = try await parts.make("\(number)", content: nil)
            try await Task.sleep(for: .milliseconds(2))
        }
        var (titles, last) = ([String](), RecipeID?.none)
        for _ in 0..<4 {
            let page = try await parts.library.recipes(of: parts.owner, before: last, limit: 2)
            #expect(page.count <= 2)
            titles += page.map(\.recipe.title)
            last = page.last?.id ?? last
        }
        #expect(titles == ["7", "6", "5", "4", "3", "2", "1"])
    },
    ConformanceRule("a whole id is found with and without hyphens, in either case") { parts async throws in
        let id = try await parts.make("Soup", content: nil)
        let text = id.description
        for form in [
            text, text.uppercased(), text.replacing("-", with: ""), text.uppercased().replacing("-", with: ""),
        ] {
            #expect(try await parts.library.recipes(of: parts.owner, withIDPrefix: form).map(\.id) == [id], "\(form)")
        }
    },
    ConformanceRule("every beginning of an id finds it, wherever it ends") { parts async throws in
        let id = try await parts.make("Soup", content: nil)
        for length in 1...36 {
            let prefix = String(id.description.prefix(length))
            #expect(
                try await parts.library.recipes(of: parts.owner, withIDPrefix: prefix).map(\.id) == [id],
                "\(prefix)"
            )
        }
    },
    ConformanceRule("a beginning that another digit follows finds nothing") { parts async throws in
        let digits = try await parts.make("Soup", content: nil).description.replacing("-", with: "")
        for length in [0, 1, 7, 8, 15, 31] {
            let right = digits[digits.index(digits.startIndex, offsetBy: length)]
            let wrong = digits.prefix(length) + (right == "f" ? "0" : "f")
            #expect(try await parts.library.recipes(of: parts.owner, withIDPrefix: String(wrong)) == [], "\(wrong)")
        }
    },
    ConformanceRule("no more than ten recipes are found by a beginning") { parts async throws in
        for number in 0..<12 { _ = try await parts.make("\(number)", content: nil) }
        let first = try #require(try await parts.library.recipes(of: parts.owner, before: nil, limit: 1).first)
        let found = try await parts.library.recipes(
            of: parts.owner,
            withIDPrefix: String(first.id.description.prefix(2))
        )
        #expect(found.count == 10)
    },
    ConformanceRule("what is no beginning of an id finds nothing") { parts async throws in
        let id = try await parts.make("Soup", content: nil).description
        for text in ["%", "_", "*", "g", "0%", "' OR 1=1 --", "0\u{0}", "٣", "ｆ", id + "0", id + "-x"] {
            #expect(try await parts.library.recipes(of: parts.owner, withIDPrefix: text) == [], "\(text)")
        }
    },
    ConformanceRule("no owner sees another's recipes, by list or by id") { parts async throws in
        let id = try await parts.make("Mine", content: nil)
        #expect(try await parts.titles(of: parts.other) == [])
        #expect(try await parts.library.recipes(of: parts.other, withIDPrefix: id.description) == [])
    },
]
