using System.Globalization;
using System.Text;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Exporting.Bags;

/// <summary>The files of a bag that tell of its payload. All of them follow from the payload, byte for byte.</summary>
public static class BagTags
{
    public const string Declaration = "bagit.txt";
    public const string Info = "bag-info.txt";

    /// <summary>By name, in the order in which they are written.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(Release release, IReadOnlyList<BagFile> payload)
    {
        List<(string Name, byte[] Bytes)> tags =
        [
            (Declaration, Utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")),
            (Info, Utf8(InfoOf(release, payload))),
        ];
        tags.AddRange(BagManifest.Kinds.Select(kind => ($"manifest-{kind.Name}.txt", Utf8(BagManifest.Of(payload, kind.HashOf)))));
        BagFile[] told = [.. tags.Select(tag => BagFile.Of(tag.Name, tag.Bytes))];
        tags.AddRange(BagManifest.Kinds.Select(kind => ($"tagmanifest-{kind.Name}.txt", Utf8(BagManifest.Of(told, kind.HashOf)))));
        return tags;
    }

    private static string InfoOf(Release release, IReadOnlyList<BagFile> payload)
    {
        var info = new StringBuilder();
        void Line(string name, string value) => info.Append(name).Append(": ").Append(value).Append('\n');

        Line("External-Identifier", release.Generation.Id);
        Line("External-Description", $"The archive of the Qatar-US strategic dialogue, release {release.Generation.Release}: sources, records, lexicon, database and data files.");
        if (NewestDay(release) is { } day)
        {
            Line("Bagging-Date", IsoDate.Day(day));
            Line("Bagging-Date-Note", "The day of the newest source, so that a release makes the same bag whenever it is made.");
        }

        Line("Payload-Oxum", string.Create(CultureInfo.InvariantCulture, $"{payload.Sum(file => file.Bytes)}.{payload.Count}"));
        return info.ToString();
    }

    private static DateOnly? NewestDay(Release release) => release.Context.Sources.Max(source => source.Published);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
