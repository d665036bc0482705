using System.Security.Cryptography;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Downloads;

/// <summary>A page of the texts of all sources, in the order of their list.</summary>
/// <param name="Next">The source after which the next page begins; null at the end.</param>
public sealed record MeasuredTexts(IReadOnlyList<MeasuredText> Texts, string? Next)
{
    /// <param name="after">The source after which the page begins; null at the beginning.</param>
    public static MeasuredTexts Read(ArchiveContext context, string? after)
    {
        var (captured, sources) = (new CapturedText(context), new SourceIndexQuery(context).Read(round: null, after)!);
        return new([.. sources.Sources.Select(line => new MeasuredText(line.Source, Of(captured.Read(line.Source.Id)!)))], sources.Next);
    }

    private static Measure Of(byte[] bytes) => new(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
