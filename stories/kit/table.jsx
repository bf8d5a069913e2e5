import React from 'react';

/** A table in a page of docs, whose Markdown has none. */
export const Table = ({ head, rows, caption }) => (
  <table style={{ width: '100%' }}>
    {caption && <caption style={{ textAlign: 'start' }}>{caption}</caption>}
    <thead>
      <tr>
        {head.map((title) => (
          <th key={title} scope="col" style={{ textAlign: 'start' }}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, row) => (
        <tr key={row}>
          {cells.map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
