using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Queries;

/// <summary>Reads the meetings and calls before the first round, a page at a time.</summary>
public sealed class ContactsQuery(ArchiveContext context)
{
    public const int OnAPage = 60;

    /// <param name="after">The place after which the page begins.</param>
    public ContactsView Read(int after)
    {
        var found = Contacts.After(context, after);
        var shown = found.Take(OnAPage).ToList();
        return new(
            [.. shown.Select(one => one.Contact)],
            KnownTally.In(context).EarlyContacts,
            found.Count > OnAPage ? shown[^1].Order : null);
    }
}
