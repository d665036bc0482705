namespace QatarUsDialogue.Web.Queries;

/// <summary>Some of the meetings and calls before the first round, in the order of time.</summary>
/// <param name="All">How many there are.</param>
/// <param name="Next">The place of the last one here, where there are more after it.</param>
public sealed record ContactsView(IReadOnlyList<Contact> Contacts, int All, int? Next);
