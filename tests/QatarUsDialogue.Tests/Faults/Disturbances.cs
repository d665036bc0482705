namespace QatarUsDialogue.Tests.Faults;

/// <summary>Everything that is done to a build, made of the calls of an undisturbed one.</summary>
internal static class Disturbances
{
    private static readonly string[] Errors = ["ENOSPC", "EIO"];

    public static IEnumerable<Disturbance> Kills(IEnumerable<SystemCall> calls) => calls.Where(call => call.Changes).Select(Disturbance.KillAt);

    public static IEnumerable<Disturbance> ErrorsOnce(IReadOnlyList<SystemCall> calls) =>
        from call in calls
        where call.Changes
        from error in Errors
        where error == "EIO" || SystemCalls.TakeSpace.Contains(call.Name) || call.Line.Contains("O_CREAT", StringComparison.Ordinal)
        select Disturbance.ErrorAt(call, error);

    public static IEnumerable<Disturbance> ErrorsForGood(IReadOnlyList<SystemCall> calls) =>
        from call in calls
        where call.Changes
        from error in Errors
        where error == "EIO" || SystemCalls.TakeSpace.Contains(call.Name)
        select Disturbance.ErrorsFrom(call, error, calls);

    /// <summary>So many of them, evenly spread, the first and the last among them.</summary>
    public static IReadOnlyList<T> Spread<T>(IReadOnlyList<T> all, int count) =>
        count >= all.Count ? all : [.. Enumerable.Range(0, count).Select(n => all[(int)((long)n * (all.Count - 1) / Math.Max(1, count - 1))])];
}
