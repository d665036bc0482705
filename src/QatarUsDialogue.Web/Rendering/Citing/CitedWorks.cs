using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Languages;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Rendering.Citing;

/// <summary>Tells of what the archive holds how it is cited, in either language and as of the release that is in service.</summary>
public sealed class CitedWorks(PublicAddress address, Generation generation, OriginalPages originals)
{
    public CitedWork Of(RoundLine round, Wording words)
    {
        // Of a round that no source speaks of, its page says in another place what an editor's record knows.
        var date = round.IsDocumented ? round.Date : null;
        var city = round is { IsDocumented: true, City: { } key } ? words.City(key) : null;
        var title = words.Text("citation.round", words.Round(round.Number));
        var path = To(words).Round(round.Key);
        return new()
        {
            Kind = WorkKind.Event,
            Name = $"round-{round.Key}",
            Title = title,
            Language = words.Language,
            Date = CitedDate.Of(date),
            Place = city,
            Path = path,
            Address = address.Of(path),
            Archive = words["site.name"],
            Release = generation.Release,
            Note = Release(words),
            Text = Text(words, path, title, city, Days(date, words)),
        };
    }

    public CitedWork Of(DocumentView view, Wording words)
    {
        var document = view.Document;
        var path = To(words).Document(document.Key);
        var (kind, status) = (words.Name(document.Kind), words.Name(document.Status));
        var round = view.Round is { } held ? words.Round(held.Number) : null;
        return new()
        {
            Kind = IsBinding(document.Kind) ? WorkKind.Treaty : WorkKind.Paper,
            Name = $"document-{document.Key}",
            Title = document.Subject,
            Language = Wording.Arabic.Language,
            Date = CitedDate.Of(document.Date),
            Authors = [.. document.Parties.Select(party => Plain(party, words))],
            Genre = kind,
            Path = path,
            Address = address.Of(path),
            Archive = words["site.name"],
            Release = generation.Release,
            Note = Joined(words, status, round, Release(words)),
            Text = Text(words, path, Quoted(document.Subject, words), kind, status, round, Days(document.Date, words)),
        };
    }

    public CitedWork Of(SourceLine source, Wording words)
    {
        var path = To(words).Source(source.Id);
        var file = words.Text("citation.source", source.Id, $"SHA-256: {source.Sha256}");
        var article = Article(source, words, path);
        return article with
        {
            Name = $"source-{source.Id}",
            Note = Joined(words, file, Original(article, words), Release(words)),
            Text = Text(
                words,
                path,
                Quoted(source.Name, words),
                source.Outlet is { } outlet ? words.Text(outlet) : words["fact.publisherUnknown"],
                Days(DayOf(source), words) ?? words["citation.undated"],
                file),
        };
    }

    /// <summary>A fact is its article, by the words and their place.</summary>
    public CitedWork Of(FactView fact, Wording words)
    {
        var path = To(words).Card(fact.Id);
        var place = words.Text("citation.fact", fact.Id, fact.Note.Text, fact.Span.Start, fact.Span.End, $"SHA-256: {fact.Source.Sha256}");
        var article = Article(fact.Source, words, path);
        return article with
        {
            Name = $"fact-{fact.Id}",
            Note = Joined(words, place, Original(article, words), Release(words)),
            Text = FactCitation.Of(fact, words, address.Of(path)),
        };
    }

    private CitedWork Article(SourceLine source, Wording words, string path) => new()
    {
        Kind = source.Outlet is null ? WorkKind.WebPage : WorkKind.NewsArticle,
        Name = "",
        Title = source.Name,
        Language = Wording.Arabic.Language,
        Date = CitedDate.Of(DayOf(source)),
        Container = source.Outlet is { } outlet ? Plain(outlet, words) : null,
        Path = path,
        Address = address.Of(path),
        Original = originals.Of(source.Id),
        Archive = words["site.name"],
        Release = generation.Release,
        Note = "",
        Text = "",
    };

    private static string? Original(CitedWork article, Wording words) =>
        article.Original is { } page ? words.Text("citation.original", page) : null;

    private static DateRange? DayOf(SourceLine source) => source.Published is { } day ? DateRange.Day(day) : null;

    private static bool IsBinding(AgreementKind kind) =>
        kind is AgreementKind.Agreement or AgreementKind.Arrangement or AgreementKind.MemorandumOfUnderstanding or AgreementKind.Declaration;

    private static Addresses To(Wording words) => new(words.Language);

    private static string Plain(Label name, Wording words) => words.IsArabic ? name.Ar : name.En ?? name.Ar;

    private static string? Days(DateRange? date, Wording words) => date is { } days ? words.Date(days) : null;

    private static string Quoted(string title, Wording words) => words.Text("citation.title", words.Text(new Label(title)));

    private static string Joined(Wording words, params string?[] parts) => string.Join(words["site.listBreak"], parts.OfType<string>());

    private string Release(Wording words) => words.Text("citation.release", generation.Release);

    private string Text(Wording words, string path, params string?[] parts) =>
        string.Join(words["site.comma"], [.. parts.OfType<string>(), Release(words), address.Of(path)]);
}
