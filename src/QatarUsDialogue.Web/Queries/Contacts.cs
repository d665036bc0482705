using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using QatarUsDialogue.Articles;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Web.Store;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads meetings and calls before the first round, in the order of time.</summary>
internal static class Contacts
{
    private const int QuotationLength = 150;

    private static readonly Expression<Func<ArchiveContext, IQueryable<EarlyContact>, IQueryable<Row>>> Words = (archive, contacts) => contacts
        .Join(archive.Facts.AsNoTracking(), contact => new { contact.SourceId, contact.Number }, fact => new { fact.SourceId, fact.Number }, (contact, fact) => new { contact, fact })
        .OrderBy(row => row.contact.Order)
        .Select(row => new Row(row.contact.Order, row.contact.Sources, row.fact));

    private static readonly KeptQuery<bool, Row> ThoseShown = KeptQuery<bool, Row>.About(
        (archive, isShown) => archive.EarlyContacts.Where(contact => contact.IsShown == isShown), Words);

    private static readonly KeptQuery<int, Row> ThoseAfter = KeptQuery<int, Row>.About(
        (archive, after) => archive.EarlyContacts.Where(contact => contact.Order > after).OrderBy(contact => contact.Order).Take(ContactsQuery.OnAPage + 1), Words);

    /// <summary>Those that the list of rounds shows.</summary>
    public static IReadOnlyList<Contact> Shown(ArchiveContext context) => Quoted(context, [.. ThoseShown.Ask(context, true)]);

    /// <summary>A page of all, and one more if there is one.</summary>
    /// <param name="after">The place after which it begins.</param>
    /// <returns>Each with its place.</returns>
    public static IReadOnlyList<(int Order, Contact Contact)> After(ArchiveContext context, int after)
    {
        List<Row> rows = [.. ThoseAfter.Ask(context, after)];
        return [.. rows.Select(row => row.Order).Zip(Quoted(context, rows))];
    }

    private static List<Contact> Quoted(ArchiveContext context, List<Row> rows)
    {
        var quoter = PassageQuoter.For(context, rows.Select(row => row.Fact));
        return rows.ConvertAll(row => new Contact(
            new DateRange(row.Fact.Earliest!.Value, row.Fact.Latest ?? row.Fact.Earliest!.Value),
            row.Fact.Basis,
            quoter.Quote([row.Fact], QuotationLength),
            row.Sources));
    }

    private sealed record Row(int Order, int Sources, Fact Fact);
}
