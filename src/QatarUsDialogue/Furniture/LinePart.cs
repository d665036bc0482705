using QatarUsDialogue.Segmentation;

namespace QatarUsDialogue.Furniture;

/// <summary>One part of a line of furniture: «الصباح التونسية» in «الصباح التونسية - دولي».</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token behind its last one.</param>
/// <param name="IsQuoted">True when it stands in quotation marks.</param>
public sealed record LinePart(Line Line, int Start, int End, bool IsQuoted)
{
    public TokenList Tokens { get; } = Line.Tokens.Skip(Start).Take(End - Start);

    public TokenList Words => field ??= Tokens.Any(t => t.IsMark) ? [.. Tokens.Where(t => !t.IsMark)] : Tokens;

    /// <summary>True when the token is the mark before or behind it.</summary>
    public bool StandsBeside(Func<Token, bool> mark) =>
        (Start > 0 && mark(Line.Tokens[Start - 1])) || (End < Line.Tokens.Count && mark(Line.Tokens[End]));
}
