namespace QatarUsDialogue.Web.Queries;

/// <summary>How many sources speak of a round, how many of them were written before it, and their facts on it.</summary>
public sealed record RoundSources(int Count, int Previews, int Facts)
{
    public static readonly RoundSources None = new(0, 0, 0);

    public bool AreAllPreviews => Count > 0 && Previews == Count;
}
