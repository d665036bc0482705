using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace QatarUsDialogue.Web.Requests;

/// <summary>
/// Writes the log to the error stream, many lines at a time: to write one alone costs as much as to make it. A warning or
/// worse is written at once, with all that came before it; the rest after a moment.
/// </summary>
internal sealed class GatheredLines : ILogEventSink, IDisposable
{
    private const int Most = 16 * 1024;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly StringWriter _lines = new();
    private readonly ITextFormatter _form;
    private readonly Timer _timer;
    private bool _isWaiting;

    public GatheredLines(ITextFormatter form)
    {
        _form = form;
        _timer = new(_ => Write());
        AppDomain.CurrentDomain.ProcessExit += AtTheEnd;
    }

    public void Emit(LogEvent logEvent)
    {
        lock (_gate)
        {
            _form.Format(logEvent, _lines);
            if (logEvent.Level >= LogEventLevel.Warning || _lines.GetStringBuilder().Length >= Most)
            {
                Write();
            }
            else if (!_isWaiting)
            {
                _isWaiting = true;
                _timer.Change(Moment, Timeout.InfiniteTimeSpan);
            }
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= AtTheEnd;
        _timer.Dispose();
        Write();
    }

    private void AtTheEnd(object? sender, EventArgs none) => Write();

    private void Write()
    {
        lock (_gate)
        {
            _isWaiting = false;
            var text = _lines.GetStringBuilder();
            if (text.Length > 0)
            {
                Console.Error.Write(text.ToString());
                text.Clear();
            }
        }
    }
}
