using QatarUsDialogue.Web.Queries;

namespace QatarUsDialogue.Web.Rendering.Feeds;

/// <summary>A source as a feed tells of it.</summary>
/// <param name="Title">The printed headline, else the first words.</param>
/// <param name="Lead">The first sentence of the article's own text; null where there is none.</param>
/// <param name="Round">The number of the round it is about; null where it is about none, or about one without a number.</param>
public sealed record FeedEntry(string Id, string Title, Label? Outlet, DateOnly? Published, string? RoundKey, int? Round, string? Lead);
