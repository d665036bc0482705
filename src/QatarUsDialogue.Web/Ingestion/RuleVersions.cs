using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The versions of the rules that turn seeds into an archive.</summary>
internal static class RuleVersions
{
    // A rule has its version whatever words it is given; what the lexicon says counts by the hashes of its files.
    public static string OfReading { get; } = PageCapture.Version + "," + new ArticleReader(Lexicon.Empty).Version;

    public static string OfReconciling => FormattableString.Invariant($"reconciler@{DialogueReconciler.Version}");

    public static string OfSearching => FormattableString.Invariant($"terms@{SearchTerms.Version}");
}
