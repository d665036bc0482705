using QatarUsDialogue.Web.Rendering.Citing;

namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>What is cited, in the elements that reference managers look for: Dublin Core, and for articles Highwire's.</summary>
internal static class MetaTags
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(CitedWork work)
    {
        // These elements describe writings; of an event the data of its page tell more.
        if (work.Kind == WorkKind.Event)
        {
            return [];
        }

        var tags = new List<KeyValuePair<string, string>>();
        Add("DC.title", work.Title);
        foreach (var author in work.Authors)
        {
            Add("DC.creator", author);
        }

        Add("DC.date", work.Date?.Joined('-'));
        Add("DC.type", "Text");
        Add("DC.language", work.Language);
        Add("DC.publisher", work.Container ?? work.Archive);
        Add("DC.source", work.Original);
        if (work.Kind == WorkKind.NewsArticle)
        {
            Add("citation_title", work.Title);
            Add("citation_publication_date", work.Date?.Joined('/'));
            Add("citation_journal_title", work.Container);
            Add("citation_language", work.Language);
            Add("citation_public_url", work.Address);
        }

        return tags;

        void Add(string name, string? content)
        {
            if (!string.IsNullOrEmpty(content))
            {
                tags.Add(new(name, OneLine.Of(content)));
            }
        }
    }
}
