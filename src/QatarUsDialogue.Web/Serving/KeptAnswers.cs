using QatarUsDialogue.Web.Rendering.Preferences;
using QatarUsDialogue.Web.Store;

namespace QatarUsDialogue.Web.Serving;

/// <summary>Answers that were made once and are sent again, for as long as their generation is in service.</summary>
public sealed class KeptAnswers(CurrentArchive archive, Edition edition, ArchiveOptions options)
{
    private const long Megabyte = 1_000_000;

    private AnswerShelf? _shelf;

    /// <summary>Those of the generation in service; null before the first build.</summary>
    public AnswerShelf? Shelf
    {
        get
        {
            if (archive.Generation is not { } generation)
            {
                return null;
            }

            // The very generation and not an equal one: a file can be built anew under the same id.
            if (Volatile.Read(ref _shelf) is { } shelf && ReferenceEquals(shelf.Generation, generation))
            {
                return shelf;
            }

            var empty = new AnswerShelf(generation, edition.Id, options.KeptMegabytes * Megabyte);
            Volatile.Write(ref _shelf, empty);
            return empty;
        }
    }

    public AnswerKey KeyOf(HttpRequest request, bool variesByTheme) => AnswerKey.Of(
        request, options.Address.Length > 0, variesByTheme ? ThemeCookie.Of(request) : Theme.Auto);

    /// <summary>Whether a request may be answered with what was kept: it asks for the whole, and brings nothing along.</summary>
    public static bool Takes(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Range.Count == 0
        && request.Headers.TransferEncoding.Count == 0
        && request.ContentLength is null or 0;
}
