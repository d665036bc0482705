using QatarUsDialogue.Web.Rendering.Citing;

namespace QatarUsDialogue.Tests.Rendering.Citing;

/// <summary>A work to be cited in tests, with the words that one gives it.</summary>
internal static class CitedSketch
{
    public static CitedWork Of(string words, WorkKind kind = WorkKind.Treaty, CitedDate? date = null) => new()
    {
        Kind = kind,
        Name = "document-memorandum-4-8bcc2c",
        Title = words,
        Language = "ar",
        Date = date,
        Container = kind == WorkKind.NewsArticle ? words : null,
        Authors = [words, "الولايات المتحدة"],
        Genre = words,
        Path = "/agreements/memorandum-4-8bcc2c",
        Address = "https://archive.example/agreements/memorandum-4-8bcc2c",
        Archive = "Archive",
        Release = "0123456789ab",
        Note = words,
        Text = words,
    };
}
