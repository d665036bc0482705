namespace QatarUsDialogue.Tests.Faults;

/// <summary>Something that happens to a build.</summary>
/// <param name="Kills">True where it ends the program; else the system gives errors.</param>
/// <param name="Injections">As <c>strace</c> takes them.</param>
internal sealed record Disturbance(string Name, bool Kills, IReadOnlyList<string> Injections)
{
    public static Disturbance KillAt(SystemCall call) =>
        new($"killed at {call}", true, [$"{call.Name}:signal=SIGKILL:when={call.Nth}"]);

    /// <param name="error"><c>ENOSPC</c> or <c>EIO</c>.</param>
    public static Disturbance ErrorAt(SystemCall call, string error) =>
        new($"{error} at {call}", false, [$"{call.Name}:error={error}:when={call.Nth}"]);

    /// <summary>The disk is full, or broken, from this call on.</summary>
    public static Disturbance ErrorsFrom(SystemCall call, string error, IReadOnlyList<SystemCall> all)
    {
        var before = all.TakeWhile(other => other != call).ToList();
        string[] names = error == "ENOSPC" ? SystemCalls.TakeSpace : SystemCalls.Traced;
        return new($"{error} from {call} on", false, [.. names.Select(name => $"{name}:error={error}:when={before.Count(b => b.Name == name) + 1}+")]);
    }

    public override string ToString() => Name;
}
