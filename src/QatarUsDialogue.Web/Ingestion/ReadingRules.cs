using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>What readings depend on besides their articles.</summary>
internal static class ReadingRules
{
    // Lexicon and rules, and the code itself: while someone works on a rule its version stands still.
    public static string Of(Seeds seeds) => string.Join(
        '\n',
        seeds.Files
            .Where(f => f.Name.StartsWith("lexicon/", StringComparison.Ordinal))
            .Select(f => f.Name + f.Sha256)
            .Prepend(FormattableString.Invariant($"{RuleVersions.OfReading} {BuildStamp.Current}")));
}
