using System.Net;
using Microsoft.AspNetCore.Connections;

namespace QatarUsDialogue.Web.Requests.Limits;

/// <summary>Counts the open connections of each address and closes those beyond the limit before a byte is read.</summary>
internal sealed class ConnectionCrowd(int limit, Proxies proxies)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ClientAddress, int> _open = [];

    public ConnectionDelegate Before(ConnectionDelegate next) => async connection =>
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
        if (ClientAddress.Of(address) is not { } client || proxies.Has(address!))
        {
            await next(connection);
            return;
        }

        if (!TryEnter(client))
        {
            connection.Abort(new ConnectionAbortedException("This address has as many connections as it may have."));
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            Leave(client);
        }
    };

    private bool TryEnter(ClientAddress client)
    {
        lock (_gate)
        {
            var count = _open.GetValueOrDefault(client);
            if (count >= limit)
            {
                return false;
            }

            _open[client] = count + 1;
            return true;
        }
    }

    private void Leave(ClientAddress client)
    {
        lock (_gate)
        {
            if (--_open[client] == 0)
            {
                _open.Remove(client);
            }
        }
    }
}
