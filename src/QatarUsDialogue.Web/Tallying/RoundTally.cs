namespace QatarUsDialogue.Web.Tallying;

/// <summary>What pages count of one round, counted once when the archive is built.</summary>
public sealed class RoundTally
{
    public required string DialogueKey { get; init; }

    /// <summary>The place among the rounds that pages list, in the order of time, from 0; null for one that is not listed.</summary>
    public int? Place { get; init; }

    /// <summary>The sources that speak of it, those of them that were written before it, and their facts.</summary>
    public required int Sources { get; init; }
    public required int Previews { get; init; }
    public required int Facts { get; init; }

    /// <summary>Those who chaired it by its sources, and those whom they only name.</summary>
    public required int Chairs { get; init; }
    public required int Named { get; init; }

    /// <summary>What is claimed of its fields, by sources and by records.</summary>
    public required int Claims { get; init; }

    /// <summary>Its documents, and one for each where a text does not tell how many.</summary>
    public required int Documents { get; init; }
}
