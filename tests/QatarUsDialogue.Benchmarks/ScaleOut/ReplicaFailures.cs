using System.Globalization;
using System.Text.RegularExpressions;
using QatarUsDialogue.Tests.Operating.Load;

namespace QatarUsDialogue.Benchmarks.ScaleOut;

/// <summary>Tells what failed by its kind and its time, and what the balancer wrote about it: a number alone says nothing.</summary>
internal static partial class ReplicaFailures
{
    private const int MostLines = 10;

    public static void Tell(IEnumerable<Visit> failed, TimeSpan begin, string balancerLog)
    {
        foreach (var kind in failed.GroupBy(visit => visit.Status == 0 ? visit.Hash : visit.Status.ToString(CultureInfo.InvariantCulture)).OrderByDescending(kind => kind.Count()))
        {
            var times = kind.Select(visit => (visit.Start - begin).TotalSeconds).Order().ToList();
            Write($"{kind.Count()} failed: {kind.Key}, from {times[0]:0.0} s to {times[^1]:0.0} s; waited {kind.Average(visit => visit.Took.TotalSeconds):0.0} s");
        }

        foreach (var kind in File.ReadLines(balancerLog).GroupBy(line => Own().Replace(line, "").Trim()).OrderByDescending(kind => kind.Count()).Take(MostLines))
        {
            Write($"{kind.Count()} times in the balancer's log: {kind.Key}; first {kind.First()[..Math.Min(19, kind.First().Length)]}");
        }
    }

    private static void Write(FormattableString line) => Console.Error.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    // What differs from line to line of one kind: the time, the connection, who asked for what.
    [GeneratedRegex("^[0-9/]+ [0-9:]+ |[0-9]+#[0-9]+: |[*][0-9]+ |, (client|request|host): [^,]*|upstream: [^,]*, ")]
    private static partial Regex Own();
}
