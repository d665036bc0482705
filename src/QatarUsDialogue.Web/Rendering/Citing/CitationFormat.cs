namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>A format in which programs for references take a citation.</summary>
/// <param name="Ending">Of the file's name.</param>
/// <param name="Label">What readers call it.</param>
public sealed record CitationFormat(string Ending, string Label, string MediaType, Func<CitedWork, string> Write)
{
    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new("ris", "RIS", "application/x-research-info-systems", RisFile.Of),
        new("bib", "BibTeX", "application/x-bibtex", BibTexFile.Of),
        new("json", "CSL-JSON", "application/vnd.citationstyles.csl+json", CslFile.Of),
    ];

    public static CitationFormat Of(string ending) =>
        All.First(format => format.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase));
}
