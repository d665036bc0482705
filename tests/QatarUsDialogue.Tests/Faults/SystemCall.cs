namespace QatarUsDialogue.Tests.Faults;

/// <summary>A call of the system that a build makes on a file of its folder.</summary>
/// <param name="Nth">Counted from 1 among the calls of the same name.</param>
/// <param name="Line">As <c>strace</c> wrote it.</param>
internal sealed record SystemCall(string Name, int Nth, string Line)
{
    /// <summary>False where nothing on the disk is another after it: a file opened to be read, a lock.</summary>
    public bool Changes => Name switch
    {
        "open" or "openat" => Line.Contains("O_CREAT", StringComparison.Ordinal) || Line.Contains("O_WRONLY", StringComparison.Ordinal) || Line.Contains("O_RDWR", StringComparison.Ordinal),
        _ => true,
    };

    public override string ToString() => $"{Name} {Nth}";
}
