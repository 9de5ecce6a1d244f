extension Stage {
    /// Its name for people, at most 20 characters.
    public var title: String {
        switch self {
        case .frames: "Choose the frames"
        case .keepFrame: "Keep the stills"
        case .readText: "Read the screen"
        case .pickFrames: "Pick the frames"
        case .describe: "Describe the frames"
        case .transcribe: "Listen"
        case .writeRecipe: "Write the recipe"
        case .checkRecipe: "Check every line"
        case .keepRecipe: "Keep the recipe"
        case .embed: "Prepare the search"
        case .keepVideo: "Keep the video"
        case .findCopies: "Compare with others"
        }
    }
}
