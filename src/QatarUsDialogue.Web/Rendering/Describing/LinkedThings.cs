using System.Text.Json.Nodes;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Queries;
using QatarUsDialogue.Web.Rendering.Citing;
using QatarUsDialogue.Web.Rendering.Languages;

namespace QatarUsDialogue.Web.Rendering.Describing;

/// <summary>What the archive holds, in the words of schema.org.</summary>
internal sealed class LinkedThings(PublicAddress address, Addresses to, Wording words)
{
    /// <summary>A treaty is what schema.org calls legislation: a legal document, in force or not.</summary>
    public static string TypeOf(WorkKind kind) => kind == WorkKind.Treaty ? "Legislation" : "CreativeWork";

    /// <param name="isSearched">False of a site that is files alone: nobody would answer a search.</param>
    public JsonObject Site(bool isSearched) => LinkedThing.Of(
        "WebSite",
        ("@id", address.Of(to.Home)),
        ("url", address.Of(to.Home)),
        ("name", words["site.name"]),
        ("inLanguage", words.Language),
        ("potentialAction", !isSearched ? null : LinkedThing.Of(
            "SearchAction",
            ("target", LinkedThing.Of("EntryPoint", ("urlTemplate", $"{address.Of(to.Search)}?q={{search_term_string}}"))),
            ("query-input", "required name=search_term_string"))));

    // The days are those that are cited.
    public JsonObject Round(RoundView view, CitedWork work) => LinkedThing.Of(
        "Event",
        ("@id", work.Address),
        ("name", work.Title),
        ("startDate", work.Date?.Joined('-')),
        ("location", work.Place is { } city ? LinkedThing.Of("City", ("name", city)) : null),
        ("contributor", view.Card.Round.IsDocumented ? LinkedThing.All(view.Card.Chairs.Select(Chair)) : null),
        ("workFeatured", LinkedThing.All(view.Card.Documents.Select(document => LinkedThing.At(address.Of(to.Document(document.Key)))))),
        ("subjectOf", LinkedThing.All(view.Sources.Select(source => LinkedThing.At(address.Of(to.Source(source.Source.Id)))))));

    public JsonObject Document(DocumentView view, CitedWork work)
    {
        var isLaw = work.Kind == WorkKind.Treaty;
        return LinkedThing.Of(
            TypeOf(work.Kind),
            ("@id", work.Address),
            ("name", work.Title),
            ("inLanguage", work.Language),
            (isLaw ? "legislationType" : "genre", work.Genre),
            (DateOf(view.Document.Status, isLaw), work.Date?.Joined('-')),
            ("creativeWorkStatus", words.Name(view.Document.Status)),
            ("creator", LinkedThing.All(work.Authors.Select(party => LinkedThing.Of("Organization", ("name", party))))),
            ("about", LinkedThing.All(view.Topics.Select(topic => (JsonNode)Plain(topic.Name)))),
            ("subjectOf", LinkedThing.All([
                .. view.Tellings.Select(telling => LinkedThing.At(address.Of(to.Source(telling.Source.Id)))),
                .. view.Round is { } round ? [LinkedThing.At(address.Of(to.Round(round.Key)))] : Array.Empty<JsonObject>()])));
    }

    public JsonObject Source(SourceView view, CitedWork work) => LinkedThing.Of(
        "NewsArticle",
        ("@id", work.Address),
        ("headline", work.Title),
        ("inLanguage", work.Language),
        ("datePublished", work.Date?.Joined('-')),
        ("publisher", work.Container is { } outlet ? LinkedThing.Of("NewsMediaOrganization", ("name", outlet)) : null),
        ("about", LinkedThing.All(view.Rounds.Select(round => LinkedThing.At(address.Of(to.Round(round.Key)))))),
        ("sameAs", work.Original),
        ("archivedAt", work.Address),
        ("encoding", LinkedThing.Of(
            "MediaObject",
            ("contentUrl", address.Of(Addresses.Captured(view.Source.Id))),
            ("encodingFormat", "text/plain"),
            // Of an HTML page the hash is the page's and not that of the text.
            ("sha256", view.Source.IsFromPage ? null : view.Source.Sha256))));

    public JsonObject Fact(FactView fact, CitedWork work) => LinkedThing.Of(
        "Quotation",
        ("@id", work.Address),
        ("identifier", fact.Id),
        ("text", fact.Note.Text),
        ("inLanguage", work.Language),
        ("isPartOf", LinkedThing.Of("NewsArticle", ("@id", address.Of(to.Source(fact.Source.Id))), ("headline", work.Title))),
        ("about", fact.Note.Meaning.Round is { } round ? LinkedThing.At(address.Of(to.Round(round.Key))) : null));

    public JsonObject Person(PersonView view, string page, string type) => LinkedThing.Of(
        type,
        ("@id", page),
        ("name", Plain(view.Line.Name)),
        ("alternateName", LinkedThing.All(view.Forms.Select(form => form.Name).Where(form => form != Plain(view.Line.Name)).Distinct().Select(form => (JsonNode)form))),
        ("mainEntityOfPage", page));

    public JsonObject Data(string page, string release, IEnumerable<LinkedFile> files) => LinkedThing.Of(
        "Dataset",
        ("@id", page),
        ("name", words["site.name"]),
        ("description", words["description.data"]),
        ("version", release),
        ("license", Signposts.Licence),
        ("isAccessibleForFree", true),
        ("creator", LinkedThing.Of("Organization", ("name", words["site.name"]), ("url", address.Of(to.Home)))),
        ("distribution", LinkedThing.All(files.Select(file => LinkedThing.Of(
            "DataDownload",
            ("name", file.Name),
            ("contentUrl", file.Address),
            ("encodingFormat", file.MediaType),
            ("contentSize", $"{file.Measure.Bytes} B"),
            ("sha256", file.Measure.Sha256))))));

    // What the day is of; that a document was announced or pledged on a day has no word there, and is left out by its name.
    private static string? DateOf(AgreementStatus status, bool isLaw) => status switch
    {
        AgreementStatus.Signed => isLaw ? "legislationDate" : "dateCreated",
        AgreementStatus.Amended => "dateModified",
        _ => null,
    };

    private JsonObject Chair(PersonLine person) => LinkedThing.Of(
        "Person",
        ("@id", person.Key is { } key ? address.Of(to.Person(key)) : null),
        ("name", Plain(person.Name)));

    private string Plain(Label name) => words.IsArabic ? name.Ar : name.En ?? name.Ar;
}
