namespace QatarUsDialogue.Benchmarks.Bars;

/// <summary>Prints bars as a table of Markdown; 1 where one is missed.</summary>
internal static class BarTable
{
    public static int Print(IReadOnlyList<Bar> bars)
    {
        Console.WriteLine("| Work | This project | Against | Ratio | Bar | |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var bar in bars)
        {
            Console.WriteLine($"| {bar.Work} | {bar.Figure} | {bar.Peer} | {bar.MeasuredText} | {bar.LimitText} | {(bar.IsMet ? "met" : "MISSED")} |");
        }

        Console.WriteLine();
        return bars.All(bar => bar.IsMet) ? 0 : 1;
    }
}
