using QatarUsDialogue.Lexicons;
using QatarUsDialogue.Reconciliation;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Web.Captures;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The versions of the rules that turn seeds into an archive.</summary>
internal static class RuleVersions
{
    public static string OfReading(Lexicon lexicon) => PageCapture.Version + "," + new ArticleReader(lexicon).Version;

    public static string OfReconciling => FormattableString.Invariant($"reconciler@{DialogueReconciler.Version}");

    public static string OfSearching => FormattableString.Invariant($"terms@{SearchTerms.Version}");
}
