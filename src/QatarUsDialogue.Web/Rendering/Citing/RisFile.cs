using System.Text;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>A reference in the format of Research Information Systems, which every program for references imports.</summary>
public static class RisFile
{
    private const string LineEnd = "\r\n";

    public static string Of(CitedWork work)
    {
        var file = new StringBuilder();
        Add("TY", TypeOf(work.Kind));
        Add("ID", work.Name);
        foreach (var author in work.Authors)
        {
            // A comma would part a surname from a first name; at the end it says that there is none.
            Add("AU", $"{author.Replace(',', ' ')},");
        }

        Add("TI", work.Title);
        Add("T2", work.Container);
        Add("CY", work.Place);
        Add("PY", work.Date?.Joined('/')[..4]);
        Add("DA", DateOf(work.Date));
        Add("M3", work.Genre);
        Add("LA", work.Language);
        Add("DB", work.Archive);
        Add("UR", work.Address);
        Add("L2", work.Original);
        Add("N1", work.Note);
        return file.Append("ER  - ").Append(LineEnd).ToString();

        void Add(string tag, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                file.Append(tag).Append("  - ").Append(OneLine.Of(value)).Append(LineEnd);
            }
        }
    }

    // Always three slashes, with nothing between them for what is not known.
    private static string? DateOf(CitedDate? date) =>
        date is null ? null : date.Joined('/') + new string('/', 4 - date.Parts.Count);

    private static string TypeOf(WorkKind kind) => kind switch
    {
        WorkKind.Event => "CONF",
        WorkKind.Treaty => "STAT",
        WorkKind.NewsArticle => "NEWS",
        WorkKind.WebPage => "ELEC",
        _ => "RPRT",
    };
}
