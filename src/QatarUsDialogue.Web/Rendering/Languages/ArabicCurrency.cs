namespace QatarUsDialogue.Web.Rendering.Languages;

/// <summary>
/// The name of a currency in the forms that numbers ask for. What it is counted by agrees with it: «دينار كويتي», «ديناران
/// كويتيان», «3 دنانير كويتية», «11 دينارًا كويتيًا».
/// </summary>
public sealed record ArabicCurrency(string One, string Two, string Few, string Many)
{
    /// <summary>A name without an adjective whose forms are all one: «يورو».</summary>
    public static ArabicCurrency Unchanging(string name) => new(name, name, name, name);

    /// <summary>The currency of a nation: the adjective stands in its masculine singular.</summary>
    public ArabicCurrency Of(string nation) =>
        new($"{One} {nation}", $"{Two} {nation}ان", $"{Few} {nation}ة", $"{Many} {nation}ًا");

    /// <summary>The same where the currency is feminine: «ليرة لبنانية», «ليرتان لبنانيتان».</summary>
    public ArabicCurrency OfFeminine(string nation) =>
        new($"{One} {nation}ة", $"{Two} {nation}تان", $"{Few} {nation}ة", $"{Many} {nation}ةً");
}
