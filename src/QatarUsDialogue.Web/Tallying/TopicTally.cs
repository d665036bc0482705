using QatarUsDialogue.Dialogues;

namespace QatarUsDialogue.Web.Tallying;

/// <summary>How many passages speak of a topic, in one round or in one of the places that are none.</summary>
public sealed class TopicTally
{
    /// <summary>In place of a round: everywhere; before the first round; in no round.</summary>
    public const string Everywhere = "*";
    public const string Before = "<";
    public const string Elsewhere = "-";

    public required string TopicKey { get; init; }
    public required string DialogueKey { get; init; }
    public required int Passages { get; init; }

    /// <summary>The round that a fact of a source speaks of, or the place that is none.</summary>
    public static string PlaceOf(Source source, string? round) =>
        round ?? (source.Scope == ArticleScope.Precursor ? Before : Elsewhere);
}
