using System.Diagnostics;
using System.Xml.Linq;
using QatarUsDialogue.Web.Rendering.Citing;

namespace QatarUsDialogue.Tests.Rendering.Citing;

/// <summary>The files as a program reads them that nobody here wrote: Debian's bibutils, which turn them into MODS.</summary>
public sealed class BibutilsTests
{
    private const string Words = "اتفاقية «التعاون» 50% & {x} #1 $ a_b, Qatar–US";

    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";

    private static readonly CitedWork Work = CitedSketch.Of(Words, WorkKind.Treaty, new CitedDate(2024, 3, 5));

    [BibutilsFact]
    public async Task TheyReadRis()
    {
        var mods = await ReadAsync("ris2xml", RisFile.Of(Work));

        Assert.Equal(Words, mods.Descendants(Mods + "title").First().Value);
        Assert.Equal("2024-03-05", mods.Descendants(Mods + "dateIssued").First().Value);
        Assert.Equal("legislation", mods.Descendants(Mods + "genre").First().Value);
        Assert.Equal(Work.Address, mods.Descendants(Mods + "url").Single().Value);
    }

    [BibutilsFact]
    public async Task TheyReadBibTex()
    {
        var mods = await ReadAsync("bib2xml", BibTexFile.Of(Work));

        Assert.Equal(Words, mods.Descendants(Mods + "title").First().Value);
        Assert.Equal("2024-03-05", mods.Descendants(Mods + "dateIssued").First().Value);
        Assert.Equal([Words, "الولايات المتحدة"], mods.Descendants(Mods + "namePart").Select(name => name.Value));
        Assert.Equal(Work.Address, mods.Descendants(Mods + "url").Single().Value);
    }

    private static async Task<XElement> ReadAsync(string program, string file)
    {
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, file);
            using var process = Process.Start(new ProcessStartInfo(program, path) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var complaints = process.StandardError.ReadToEndAsync();
            var xml = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            Assert.Contains("Processed 1 references", await complaints, StringComparison.Ordinal);
            return XDocument.Parse(xml.TrimStart('\uFEFF')).Root!;
        }
        finally
        {
            File.Delete(path);
        }
    }
}
