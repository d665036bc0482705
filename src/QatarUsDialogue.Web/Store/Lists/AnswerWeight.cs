namespace QatarUsDialogue.Web.Store.Lists;

/// <summary>
/// BM25 in two parts. What depends on the passage, how often it says a word and how long it is, is worked out when the
/// archive is built and kept in one byte; what depends on the word, how rare it is, when somebody asks.
/// </summary>
internal static class AnswerWeight
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double LeastRarity = 1e-6;

    /// <param name="times">How often the passage says it.</param>
    /// <param name="length">The passage's length as a share of the average.</param>
    public static byte Of(double times, double length)
    {
        var weight = times / (times + (Saturation * (1 - LengthShare + (LengthShare * length))));
        return (byte)Math.Max(1, Math.Round(byte.MaxValue * weight));
    }

    /// <summary>What one step of a weight is worth where so many passages of all hold the word.</summary>
    public static float Step(int holding, int all) =>
        (float)(Math.Max(LeastRarity, Math.Log((all - holding + 0.5) / (holding + 0.5))) * (Saturation + 1) / byte.MaxValue);
}
