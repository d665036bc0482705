using QatarUsDialogue.Articles;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Reconciliation;

/// <summary>A round with everyone who speaks of it: articles first, then records.</summary>
/// <param name="Records">Records of the round, and records that give an article's round this number.</param>
internal sealed record KnownRound(
    string Key, int? Number, Basis NumberBasis,
    IReadOnlyList<RoundTelling> Tellings, IReadOnlyList<EditorRecord> Records)
{
    public bool IsDocumented => Tellings.Count > 0;

    public string Title => $"round {Key}";
}
