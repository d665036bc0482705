using QatarUsDialogue.Articles;

namespace QatarUsDialogue.Web.Store;

/// <summary>Where a fact says that its words stand.</summary>
internal sealed record FactWords(string SourceId, int Number, int Start, int Length, string Text, int PassageStart, int PassageLength)
{
    /// <exception cref="DamagedGenerationException">They do not stand there.</exception>
    public void Check(string file, string text)
    {
        var stands = Start >= 0 && Length > 0 && Start <= text.Length - Length
            && string.CompareOrdinal(text, Start, Text, 0, Length) == 0
            && Text.Length == Length
            && new TextSpan(PassageStart, PassageLength).Contains(new(Start, Length))
            && PassageStart + PassageLength <= text.Length;
        if (!stands)
        {
            throw new DamagedGenerationException($"{file}: the words of fact {Number} do not stand at {Start}+{Length}.");
        }
    }
}
