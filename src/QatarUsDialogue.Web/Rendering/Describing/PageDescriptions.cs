using System.Text.Json.Nodes;
using QatarUsDialogue.Web.Downloads;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Citing;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>Describes pages to programs, in the language of the page.</summary>
public sealed class PageDescriptions(CitedWorks works, PublicAddress address, Addresses to, Wording words, SiteForm form)
{
    private readonly LinkedThings _things = new(address, to, words);

    public PageDescription OfHome() => new(LinkedThing.Write(_things.Site(isSearched: !form.IsStatic)), [], [new($"{address.Of(to.Home)}", "cite-as"), .. Signposts.Types("WebSite")]);

    public PageDescription Of(RoundView view)
    {
        var work = works.Of(view.Card.Round, words);
        return Described(work, _things.Round(view, work), "Event", [.. Facts(Addresses.RoundFacts, view.Card.Round.Key), License]);
    }

    public PageDescription Of(DocumentView view)
    {
        var work = works.Of(view, words);
        var type = LinkedThings.TypeOf(work.Kind);
        return Described(work, _things.Document(view, work), type, [License]);
    }

    /// <summary>The article belongs to its publisher: no licence is told.</summary>
    public PageDescription Of(SourceView view)
    {
        var source = view.Source;
        var work = works.Of(source, words);
        return Described(
            work,
            _things.Source(view, work),
            "NewsArticle",
            [
                new(address.Of(Addresses.Annotations(source.Id)), "describedby", "application/ld+json"),
                new(address.Of(Addresses.Captured(source.Id)), "item", "text/plain"),
                new(address.Of(Addresses.Tei(source.Id)), "item", "application/tei+xml"),
                .. Facts(Addresses.SourceFacts, source.Id),
            ]);
    }

    public PageDescription Of(FactView fact)
    {
        var work = works.Of(fact, words);
        return Described(work, _things.Fact(fact, work), "Quotation", [new(address.Of(to.Source(fact.Source.Id)), "collection")]);
    }

    public PageDescription Of(PersonView view)
    {
        var page = address.Of(to.Person(view.Line.Key));
        var type = view.IsBody ? "Organization" : "Person";
        return new(LinkedThing.Write(_things.Person(view, page, type)), [], [new(page, "cite-as"), .. Signposts.Types(type), License]);
    }

    /// <param name="isOfRelease">Whether the page is that of one release for ever; that is the one to cite.</param>
    public PageDescription Of(FileList list, bool isOfRelease)
    {
        var release = list.Generation.Release;
        var files = list.Files.Select(file => new LinkedFile(
            file.File.Name,
            address.Of(isOfRelease ? Addresses.Download(release, file.File.Name) : Addresses.Download(file.File.Name)),
            file.File.MediaType.Split(';')[0],
            file.Measure)).ToList();
        return new(
            LinkedThing.Write(_things.Data(address.Of(isOfRelease ? to.Release(release) : to.Data), release, files)),
            [],
            [
                new(address.Of(to.Release(release)), "cite-as"),
                .. Signposts.Types("Dataset"),
                License,
                .. files.Select(file => new Signpost(file.Address, "item", file.MediaType)),
            ]);
    }

    private static Signpost License { get; } = new(Signposts.Licence, "license");

    private PageDescription Described(CitedWork work, JsonObject thing, string type, IEnumerable<Signpost> more) => new(
        LinkedThing.Write(thing), MetaTags.Of(work), [.. Signposts.Of(work, address, type), .. more]);

    private IEnumerable<Signpost> Facts(Func<string, string, string> path, string key) =>
    [
        new(address.Of(path(key, "json")), "item", "application/json"),
        new(address.Of(path(key, "csv")), "item", "text/csv"),
    ];
}
