using System.Collections.Concurrent;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// What is read once in a generation and not for every answer. Only for what many pages need and what does not grow with
/// the archive; whoever takes it changes nothing in it.
/// </summary>
public sealed class ReadOnce
{
    private readonly ConcurrentDictionary<Type, object> _known = new();

    /// <param name="read">Asked where it is not known yet; by two at once, where both are the first.</param>
    public T Get<T>(Func<T> read)
        where T : class => (T)_known.GetOrAdd(typeof(T), static (_, ask) => ask(), read);
}
