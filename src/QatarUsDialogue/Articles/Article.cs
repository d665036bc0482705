namespace QatarUsDialogue.Articles;

/// <summary>An article as it was captured. The text is never changed, not even its line ends.</summary>
/// <param name="File">The file's name, for example <c>001_95789c9e2479e210.txt</c>.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the file's bytes.</param>
/// <param name="Text">The file's text; of an HTML page, the article's text that was taken out of it.</param>
/// <param name="IsFromPage">True where the file is an HTML page, and the text therefore not the file's own.</param>
public sealed record Article(string File, string Sha256, string Text, bool IsFromPage = false);
