using System.Text.RegularExpressions;

namespace QatarUsDialogue.Tests.Faults;

/// <summary>Reads what <c>strace</c> wrote.</summary>
internal static partial class SystemCalls
{
    /// <summary>All that can change a file or a folder.</summary>
    public static readonly string[] Traced =
    [
        "open", "openat", "creat", "write", "writev", "pwrite64", "pwritev", "pwritev2", "rename", "renameat", "renameat2", "unlink", "unlinkat",
        "fsync", "fdatasync", "sync_file_range", "truncate", "ftruncate", "fallocate", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink",
        "symlinkat", "chmod", "fchmod", "fchmodat", "utimensat", "copy_file_range", "sendfile",
    ];

    /// <summary>Those that a full disk refuses.</summary>
    public static readonly string[] TakeSpace =
        ["creat", "write", "writev", "pwrite64", "pwritev", "pwritev2", "rename", "renameat", "renameat2", "fsync", "fdatasync", "ftruncate", "fallocate", "mkdir", "mkdirat"];

    /// <summary>The calls of the thread that changes files, in their order. Others only open files to read them.</summary>
    /// <exception cref="InvalidOperationException">Threads share the changes: their numbers would mean nothing, since each thread is counted on its own.</exception>
    public static IReadOnlyList<SystemCall> Read(IEnumerable<string> log)
    {
        var changing = log.Select(line => Call().Match(line)).Where(match => match.Success)
            .GroupBy(match => match.Groups[1].Value, match => (Name: match.Groups[2].Value, Line: match.Value), StringComparer.Ordinal)
            .Select(Numbered).Where(calls => calls.Any(call => call.Changes)).ToList();
        return changing.Count == 1
            ? changing[0]
            : throw new InvalidOperationException($"{changing.Count} threads of a build change files of its folder; this test counts those of one.");
    }

    private static List<SystemCall> Numbered(IEnumerable<(string Name, string Line)> calls)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. calls.Select(call => new SystemCall(call.Name, counts[call.Name] = counts.GetValueOrDefault(call.Name) + 1, call.Line))];
    }

    // 15698 pwrite64(206</data/archive-08bf.db.unfinished>, "SQLite format 3"..., 4096, 0) = 4096
    [GeneratedRegex(@"^([0-9]+) +([a-z0-9_]+)\(.*", RegexOptions.NonBacktracking)]
    private static partial Regex Call();
}
