import type { Vendor } from '../../rule.ts';

/** https://www.stockdata.org/documentation */
export const stockData: Vendor = {
  id: 'stock-data',
  name: 'StockData',
  docs: 'https://www.stockdata.org/documentation',
  rules: [
    {
      id: 'stock-data-api-token',
      description: 'StockData API token',
      severity: 'medium',
      near: ['stockdata', 'stock_data', 'stock-data', 'stock data'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
