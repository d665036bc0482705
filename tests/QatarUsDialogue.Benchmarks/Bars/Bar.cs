using System.Globalization;

namespace QatarUsDialogue.Benchmarks.Bars;

/// <summary>One line of a table: a piece of work, what it is measured against, and the most that it may be.</summary>
/// <param name="Figure">This project's figure, for the eye.</param>
/// <param name="Peer">The other's figure and name, for the eye; empty where the figure stands alone.</param>
/// <param name="Measured">What is held against the bar: a ratio, or the figure itself.</param>
/// <param name="Limit">The most that is measured may be, or the least where it is a floor.</param>
internal sealed record Bar(string Work, string Figure, string Peer, double Measured, double Limit, string Unit = "×", bool IsFloor = false)
{
    public bool IsMet => IsFloor ? Measured >= Limit : Measured <= Limit;

    public string MeasuredText => Text(Measured);

    public string LimitText => $"{(IsFloor ? "≥" : "≤")} {Text(Limit)}";

    public static Bar Ratio(string work, string figure, string peer, double ratio, double limit) => new(work, figure, peer, ratio, limit);

    public static Bar Alone(string work, double figure, double limit, string unit) => new(work, Number(figure, unit), "", figure, limit, unit);

    private string Text(double number) => Number(number, Unit);

    private static string Number(double number, string unit) => string.Create(CultureInfo.InvariantCulture, $"{number:0.##} {unit}");
}
