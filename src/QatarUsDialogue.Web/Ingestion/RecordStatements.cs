using System.Globalization;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;

namespace QatarUsDialogue.Web.Ingestion;

/// <summary>The statements of a record, in the order in which a reader is told them.</summary>
internal static class RecordStatements
{
    public static List<RecordStatement> Of(SeedFields head)
    {
        List<(SeedFields Entry, RecordField Field)> entries =
        [
            .. One(head, "date", RecordField.Date),
            .. One(head, "city", RecordField.City, "place"),
            .. One(head, "number", RecordField.Number, "round"),
            .. One(head, "published", RecordField.Published),
            .. One(head, "outlet", RecordField.Outlet, "body"),
            .. One(head, "page", RecordField.Page),
            .. Many(head, "chairs", RecordField.Chair, "person", "office"),
            .. Many(head, "documents", RecordField.Document, "document", "status"),
            .. Many(head, "events", RecordField.Event),
            .. Many(head, "corrections", RecordField.Correction, "words"),
            .. Many(head, "conflicts", RecordField.Conflict),
        ];
        return entries.Count > 0
            ? [.. entries.Select((entry, order) => Statement(entry.Entry, entry.Field, order))]
            : throw head.Refuse("kind", "the record states nothing.");
    }

    private static IEnumerable<(SeedFields Entry, RecordField Field)> One(
        SeedFields head, string name, RecordField field, params string[] own) =>
        head.Names.Contains(name, StringComparer.Ordinal) ? [(head.Fields(name, Known(field, own)), field)] : [];

    private static IEnumerable<(SeedFields Entry, RecordField Field)> Many(
        SeedFields head, string name, RecordField field, params string[] own) =>
        head.EntriesOrNone(name, Known(field, own)).Select(entry => (entry, field));

    private static string[] Known(RecordField field, string[] own) =>
        field is RecordField.City or RecordField.Number or RecordField.Outlet or RecordField.Page or RecordField.Chair or RecordField.Conflict
            ? ["ar", "en", "addresses", .. own]
            : ["ar", "en", "addresses", "day", "from", "to", .. own];

    private static RecordStatement Statement(SeedFields entry, RecordField field, int order)
    {
        var office = field is RecordField.Chair ? entry.Fields("office", "ar", "en") : null;
        var (earliest, latest) = Days(entry, field);
        return new RecordStatement
        {
            Field = field,
            Ar = entry.Text("ar"),
            En = entry.Text("en"),
            Earliest = earliest,
            Latest = latest,
            Value = Value(entry, field),
            OfficeAr = office?.Text("ar"),
            OfficeEn = office?.Text("en"),
            Kind = field is RecordField.Document ? entry.Choice<AgreementKind>("document") : null,
            Status = field is RecordField.Document ? entry.Choice<AgreementStatus>("status") : null,
            Words = field is RecordField.Correction ? entry.Text("words") : null,
            Addresses = Addresses(entry, field),
            Order = order,
        };
    }

    private static string? Value(SeedFields entry, RecordField field) => field switch
    {
        RecordField.City => entry.Text("place"),
        RecordField.Chair => entry.Text("person"),
        RecordField.Outlet => entry.Text("body"),
        RecordField.Number => entry.Number("round").ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static (DateOnly? Earliest, DateOnly? Latest) Days(SeedFields entry, RecordField field)
    {
        var day = entry.DateOrNull("day");
        var from = entry.DateOrNull("from");
        var to = entry.DateOrNull("to");
        if (day is not null && (from is not null || to is not null))
        {
            throw entry.Refuse("day", "either \"day\" stands here, or \"from\" and \"to\", not both.");
        }

        if (from is null != to is null || from > to)
        {
            throw entry.Refuse(to is null ? "from" : "to", "\"from\" and \"to\" stand together, the first day first.");
        }

        var needsDay = field is RecordField.Date or RecordField.Published or RecordField.Correction;
        return needsDay && day is null && from is null
            ? throw entry.Refuse("ar", "a day is missing: write \"day\", or \"from\" and \"to\".")
            : (day ?? from, day ?? to);
    }

    private static List<string> Addresses(SeedFields entry, RecordField field)
    {
        var addresses = entry.Texts("addresses", NotAnAddress).ToList();
        return field is RecordField.Page && addresses.Count > 1
            ? throw entry.Refuse("addresses", "an article has one page: write one address.")
            : addresses;
    }

    private static string? NotAnAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && !address.Any(char.IsWhiteSpace)
            ? null
            : $"\"{address}\" is not the full address of a page (https://…).";
}
